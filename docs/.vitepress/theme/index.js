// Without its fonts: pages use those of the system.
import theme from 'vitepress/theme-without-fonts';
import './docs.css';

export default theme;
