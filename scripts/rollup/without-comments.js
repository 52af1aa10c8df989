import {minify} from 'terser';

/**
 * Removes the comments that esbuild leaves in modules: the types of the package have those of public members, and in the
 * modules they would be a tenth of what is downloaded.
 * @returns {import('rollup').Plugin}
 */
export function withoutComments() {
  return {
    name: 'without-comments',
    async renderChunk(code, {facadeModuleId}) {
      // Long texts without comments, which Terser would write with more characters.
      if (facadeModuleId?.includes('/generated/')) return null;
      const {code: result = ''} = await minify(code, {
        module: true,
        compress: false,
        mangle: false,
        format: {
          ecma: 2020,
          beautify: true,
          indent_level: 2,
          comments: false,
          preserve_annotations: true,
        },
      });
      return {code: `${result}\n`, map: null};
    },
  };
}
