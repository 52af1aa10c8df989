/** The block in the editor: its settings in the sidebar, and the element itself as a preview. */
(({blockEditor, blocks, components, element: {createElement, useEffect, useState}}, data) => {
  const {texts, labels, elements, names, kinds} = data;

  /** The attributes that are lists of ids, and the lists of the server that name them. */
  const VOCABULARIES = {
    practices: 'trek_practice',
    themes: 'theme',
    labels: 'label',
    routes: 'trek_route',
    networks: 'trek_network',
    accessibilities: 'trek_accessibility',
    cities: 'city',
    districts: 'district',
    portals: 'portal',
    structures: 'structure',
  };
  const CONTENT = ['api', 'trek-id', 'resources', 'resource', 'languages', 'for'];

  blocks.registerBlockType('trek-widgets/element', {
    edit(props) {
      const {element, values, links} = props.attributes;
      const known = elements[element] ?? {};
      const api = values.api || data.api;
      const set = (name, value) => {
        const {[name]: _, ...others} = values;
        props.setAttributes({values: value === '' ? others : {...others, [name]: value}});
      };
      const field = (name) => createElement(Field, {key: name, name, value: values[name], set});
      const isMain = (name) => CONTENT.includes(name) || name in VOCABULARIES;
      return createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(
          blockEditor.InspectorControls,
          {},
          panel(
            {title: texts.content},
            createElement(components.SelectControl, {
              label: texts.element,
              value: element,
              options: Object.entries(names).map(([value, label]) => ({value, label})),
              onChange: (value) => props.setAttributes({element: value}),
              __nextHasNoMarginBottom: true,
            }),
            CONTENT.filter((name) => name in known).map(field),
            createElement(components.ToggleControl, {
              label: texts.links,
              help: texts.links_is,
              checked: links,
              onChange: (value) => props.setAttributes({links: value}),
              __nextHasNoMarginBottom: true,
            }),
          ),
          panel(
            {title: texts.only, initialOpen: false},
            createElement('p', {}, texts.only_all),
            Object.keys(VOCABULARIES)
              .filter((name) => name in known)
              .map((name) =>
                createElement(Terms, {key: name + api, api, name, value: values[name], set}),
              ),
          ),
          panel(
            {title: texts.other, initialOpen: false},
            Object.keys(known)
              .filter((name) => !isMain(name))
              .map(field),
          ),
        ),
        api || values.for
          ? createElement(Preview, {element, values: {...values, api}})
          : createElement(components.Placeholder, {
              label: names[element],
              instructions: texts.no_api,
            }),
      );
    },
    save: () => null,
  });

  function panel(props, ...children) {
    return createElement(
      components.PanelBody,
      props,
      createElement(
        'div',
        {style: {display: 'flex', flexDirection: 'column', gap: '16px'}},
        ...children,
      ),
    );
  }

  /** The field of an attribute, by its type. */
  function Field({name, value, set}) {
    const {type, description} =
      elements[Object.keys(elements).find((each) => name in elements[each])][name];
    const common = {label: labels[name] ?? name, __nextHasNoMarginBottom: true};
    // The manifest describes attributes in English for integrators.
    const help = labels[name] ? undefined : description;
    if (type === 'boolean') {
      return createElement(components.ToggleControl, {
        ...common,
        help,
        checked: value === 'true',
        onChange: (isOn) => set(name, isOn ? 'true' : ''),
      });
    }
    if (name === 'resources') {
      return createElement(Kinds, {...common, value, set});
    }
    if (name === 'resource') {
      return createElement(components.SelectControl, {
        ...common,
        value: value ?? 'trek',
        options: Object.entries(kinds).map(([kind, label]) => ({value: kind, label})),
        onChange: (kind) => set(name, kind === 'trek' ? '' : kind),
      });
    }
    return createElement(components.TextControl, {
      ...common,
      help,
      type: name === 'api' ? 'url' : 'text',
      placeholder: name === 'api' ? data.api || 'https://example.org/api/v2/' : undefined,
      value: value ?? '',
      onChange: (text) => set(name, text),
    });
  }

  /** The kinds of content of an app; all while none is chosen. */
  function Kinds({label, value, set}) {
    const chosen = (value ?? '').split(/\s+/).filter(Boolean);
    return createElement(
      components.BaseControl,
      {label, __nextHasNoMarginBottom: true},
      Object.entries(kinds).map(([kind, name]) =>
        createElement(components.CheckboxControl, {
          key: kind,
          label: name,
          checked: chosen.includes(kind),
          onChange: (isOn) => {
            const others = chosen.filter((each) => each !== kind);
            set('resources', (isOn ? [...others, kind] : others).join(' '));
          },
          __nextHasNoMarginBottom: true,
        }),
      ),
    );
  }

  /** Terms of a list of the server, by name; their ids where the names cannot be loaded. */
  function Terms({api, name, value, set}) {
    const [terms, setTerms] = useState();
    useEffect(() => {
      let isCurrent = true;
      loadTerms(api, VOCABULARIES[name])
        .catch(() => null)
        .then((loaded) => isCurrent && setTerms(loaded));
      return () => {
        isCurrent = false;
      };
    }, [api, name]);
    if (!terms?.length) {
      return createElement(components.TextControl, {
        label: labels[name],
        help: terms === null ? texts.numbers : undefined,
        value: value ?? '',
        onChange: (text) => set(name, text),
        __nextHasNoMarginBottom: true,
      });
    }
    const ids = String(value ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean);
    const nameOf = (id) => terms.find((term) => String(term.id) === id)?.name ?? id;
    const idOf = (text) => terms.find((term) => term.name === text)?.id ?? text;
    return createElement(components.FormTokenField, {
      label: labels[name],
      value: ids.map(nameOf),
      suggestions: terms.map((term) => term.name),
      onChange: (chosen) => set(name, chosen.map(idOf).join(',')),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __nextHasNoMarginBottom: true,
    });
  }

  const answers = new Map();

  /** The terms of a list with their names; the list is requested once. What is typed may be no address yet. */
  async function loadTerms(api, list) {
    const address = new URL(`${api.replace(/\/?$/, '/')}${list}/`, document.baseURI);
    address.search = new URLSearchParams({language: data.language, page_size: '500'});
    if (!answers.has(address.href)) {
      answers.set(address.href, requestTerms(address));
    }
    return answers.get(address.href);
  }

  async function requestTerms(address) {
    const answer = await fetch(address);
    const {results} = await answer.json();
    return results
      .map(({id, name, label}) => ({id, name: textOf(name ?? label)}))
      .filter((term) => term.name);
  }

  /** A text, or a text by language. */
  function textOf(value) {
    return typeof value === 'string' ? value : (value?.[data.language] ?? value?.fr ?? '');
  }

  /** The element in a frame of its own, so that neither the editor's styles nor its scripts meet it. */
  function Preview({element, values}) {
    const tag = document.implementation.createHTMLDocument('').createElement(element);
    for (const [name, value] of Object.entries(values)) {
      const type = elements[element]?.[name]?.type;
      if (type && value !== '') {
        tag.setAttribute(name, type === 'boolean' ? '' : value);
      }
    }
    // The address of the editor is not that of a list.
    if (elements[element]?.routing) {
      tag.setAttribute('routing', 'none');
    }
    const script = document.implementation.createHTMLDocument('').createElement('script');
    script.type = 'module';
    script.src = data.script;
    const height = ['trek-map', 'trek-app'].includes(element) ? ' style="height: 600px"' : '';
    // The page has the language of the site, not of the editor.
    const html = `<div lang="${data.siteLanguage}"${height}>${tag.outerHTML}</div>${script.outerHTML}`;
    return createElement(
      components.Disabled,
      {},
      createElement(components.SandBox, {html, title: texts.preview, key: html}),
    );
  }
})(window.wp, window.trekWidgets);
