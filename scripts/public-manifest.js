/**
 * A plugin of the manifest analyzer that keeps only what is public: elements and events without their
 * private members, with the paths that they have in the package.
 */
export function publicManifest() {
  return {
    name: 'public-manifest',
    /** @param {{customElementsManifest: any}} context */
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(isPublic);
        for (const declaration of module.declarations) strip(declaration);
        const names = module.declarations.map((/** @type {any} */ each) => each.name);
        module.exports = module.exports.filter((/** @type {any} */ each) =>
          names.includes(each.declaration.name),
        );
        rewrite(module);
      }
      manifest.modules = manifest.modules.filter(
        (/** @type {any} */ m) => m.declarations.length > 0,
      );
      manifest.modules.sort(byPath);
    },
  };
}

/** @param {any} declaration */
function isPublic(declaration) {
  return (
    declaration.kind === 'class' && (declaration.customElement || /Event$/.test(declaration.name))
  );
}

/** @param {any} declaration */
function strip(declaration) {
  declaration.members = declaration.members?.filter(
    (/** @type {any} */ member) =>
      !['private', 'protected'].includes(member.privacy) && !member.static,
  );
  for (const member of declaration.members ?? []) {
    // The analyzer takes the constructor's parameter for a default.
    if (member.default === member.name) delete member.default;
  }
  // It takes the parameter of a dispatched event for the event's name.
  declaration.events = declaration.events?.filter((/** @type {any} */ event) =>
    event.name?.startsWith('trek-'),
  );
  for (const attribute of declaration.attributes ?? []) {
    // The analyzer resolves a constant for the property only.
    const {fieldName} = attribute;
    const field = declaration.members?.find((/** @type {any} */ each) => each.name === fieldName);
    if (field?.default !== undefined) attribute.default = field.default;
  }
}

/** From src/….ts to dist/….js, wherever the manifest names a module. @param {any} value */
function rewrite(value) {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'object' && each !== null) rewrite(each);
    const isModule = key === 'module' || (key === 'path' && 'declarations' in value);
    if (!isModule || typeof each !== 'string') continue;
    value[key] = each.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  }
}

/** @param {{path: string}} a @param {{path: string}} b */
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}
