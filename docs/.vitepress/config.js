import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitepress';
import {startLater} from './start.js';

const pages = new URL('../.pages/', import.meta.url);
const ELEMENTS = ['app', 'list', 'filters', 'map', 'layer', 'detail'];
const RECIPES = [
  'brand',
  'own-pages',
  'several-servers',
  'consent',
  'analytics',
  'csp',
  'self-hosting',
  'geotrek-rando-widget',
  'frameworks',
  'server-rendering',
];

/** The sidebar of one language: pages have the names of their first headings. */
function sidebar(/** @type {string} */ prefix, /** @type {string[]} */ titles) {
  const [start, elements, recipes, project] = titles;
  const groups = /** @type {const} */ ([
    [start, ['paste', 'arrange', 'content', 'sheet', 'map', 'languages', 'program']],
    [elements, ['elements/index', ...ELEMENTS.map((name) => `elements/trek-${name}`)]],
    [recipes, RECIPES.map((name) => `recipes/${name}`)],
    [project, ['accessibility', 'privacy', 'performance', 'assistants', 'changes']],
  ]);
  return groups.map(([text, names]) => ({
    text: `${text}`,
    items: names.map((name) => ({
      text: titleOf(`${prefix}${name}`),
      link: `/${prefix}${name.replace(/index$/, '')}`,
    })),
  }));
}

function titleOf(/** @type {string} */ name) {
  const file = fileURLToPath(new URL(`${name}.md`, pages));
  if (!existsSync(file)) return name;
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? name;
}

export default defineConfig({
  title: 'trek-widgets',
  srcDir: '.pages',
  outDir: '.vitepress/dist',
  cacheDir: '.vitepress/cache',
  metaChunk: true,
  transformHtml: startLater,
  // The usual theme has contrasts below 4.5:1.
  markdown: {theme: {light: 'github-light-high-contrast', dark: 'github-dark'}},
  head: [['link', {rel: 'icon', href: 'data:,'}]],
  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('trek-')}}},
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'Custom elements that show the content of any Geotrek server.',
      themeConfig: {
        nav: [
          {text: 'Elements', link: '/elements/'},
          {text: 'Accessibility', link: '/accessibility'},
        ],
        sidebar: sidebar('', ['Three ways in', 'Elements', 'Recipes', 'Project']),
      },
    },
    fr: {
      label: 'Français',
      lang: 'fr',
      description: 'Des balises HTML qui montrent le contenu de tout serveur Geotrek.',
      themeConfig: {
        nav: [
          {text: 'Éléments', link: '/fr/elements/'},
          {text: 'Accessibilité', link: '/fr/accessibility'},
        ],
        sidebar: sidebar('fr/', ['Trois façons de faire', 'Éléments', 'Recettes', 'Projet']),
        outline: {label: 'Sur cette page'},
        docFooter: {prev: 'Page précédente', next: 'Page suivante'},
        darkModeSwitchLabel: 'Apparence',
        lightModeSwitchTitle: 'Thème clair',
        darkModeSwitchTitle: 'Thème sombre',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Retour en haut',
        langMenuLabel: 'Changer de langue',
        skipToContentLabel: 'Aller au contenu',
      },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: {
          fr: {
            translations: {
              button: {buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher'},
              modal: {
                displayDetails: 'Afficher les détails',
                resetButtonTitle: 'Effacer',
                backButtonTitle: 'Fermer',
                noResultsText: 'Aucun résultat pour',
                footer: {
                  selectText: 'choisir',
                  navigateText: 'parcourir',
                  closeText: 'fermer',
                },
              },
            },
          },
        },
      },
    },
  },
});
