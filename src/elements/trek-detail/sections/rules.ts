import {html, nothing} from 'lit';
import {richText} from '../../../html/rich-text.js';
import type {SensitiveAreaRule} from '../../../model/sensitive-area.js';
import {renderPictogram} from '../../terms.js';
import type {ReadyView} from '../sheet-view.js';
import {renderLink} from './links.js';

/** The rules of a sensitive area, in its own sheet and in those of the items that it concerns. */
export const renderRuleList = ({level, messages}: ReadyView, rules: readonly SensitiveAreaRule[]) =>
  html`<ul class="rows" role="list">
    ${rules.map(
      ({name, code, description, pictogramUrl, url}) => html`<li class="row">
        ${renderPictogram(pictogramUrl)}
        <div>
          <p class="row-title">
            ${url ? renderLink(url, name, messages) : name}${code ? ` (${code})` : nothing}
          </p>
          ${description ? html`<div class="prose small">${richText(description, level)}</div>` : nothing}
        </div>
      </li>`,
    )}
  </ul>`;
