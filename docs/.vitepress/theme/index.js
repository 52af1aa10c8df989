// Without its fonts: pages use those of the system.
import theme from 'vitepress/theme-without-fonts';
import {onMounted} from 'vue';
import './docs.css';

/** @type {import('vitepress').Theme} */
export default {
  extends: theme,
  setup() {
    // start.js waits for it.
    onMounted(() => dispatchEvent(new Event('vitepress-started')));
  },
  enhanceApp({router}) {
    if (typeof window === 'undefined') return;
    // The router would scroll the first page to its top or its anchor, but it may have been read for a while.
    router.onAfterPageLoad = () => {
      const top = scrollY;
      const restore = () => scrollTo({top, behavior: 'instant'});
      router.onAfterPageLoad = undefined;
      router.onAfterRouteChange = () => {
        router.onAfterRouteChange = undefined;
        restore();
        requestAnimationFrame(restore);
      };
    };
  },
};
