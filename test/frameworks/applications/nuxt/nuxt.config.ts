import {defineNuxtConfig} from 'nuxt/config';

export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  // This version of Nuxt caches them under "/", which the newest unstorage that it accepts refuses.
  experimental: {payloadExtraction: false},
  vue: {compilerOptions: {isCustomElement: (tag: string) => tag.startsWith('trek-')}},
});
