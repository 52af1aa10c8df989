import {render} from 'lit';
import {prepareRichText} from '../../src/html/cleaner.js';
import {richText} from '../../src/html/rich-text.js';

// The module of a page of its own: draws what the page's root element says, and tells its parent.
const box = document.createElement('div');
try {
  const {text, baseUrl} = document.documentElement.dataset;
  await prepareRichText();
  render(richText({html: text ?? '', baseUrl: baseUrl ?? ''}, 2), box);
  parent.postMessage(box.getHTML().replace(/<!--.*?-->/g, ''), '*');
} catch (error) {
  parent.postMessage(String(error), '*');
}
