/** What the templates of Vue know of the elements, compiled by scripts/checks/package.js. */
import type {TrekList} from 'trek-widgets';
import type {} from 'trek-widgets/vue';
import type {GlobalComponents} from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const list: Props<'trek-list'> = {
  key: 'list',
  id: 'list',
  class: ['treks', {wide: true}],
  style: {color: 'red'},
  api: 'https://example.org',
  pageSize: 6,
  inBbox: '1,2,3,4',
  onClick: (event) => event.clientX,
  onTrekSelect: (event) => event.id satisfies number,
};
export const detail: Props<'trek-detail'> = {report: true, privacyUrl: '/privacy'};
export const element: TrekList | undefined = undefined as
  | InstanceType<GlobalComponents['trek-list']>
  | undefined;

// @ts-expect-error A boolean is not a number of items.
export const noNumber: Props<'trek-list'> = {pageSize: true};
// @ts-expect-error Not one of the values.
export const noValue: Props<'trek-map'> = {loading: 'never'};
// @ts-expect-error Another event.
export const noEvent: Props<'trek-list'> = {onTrekSelect: (event: MouseEvent) => event.clientX};
// @ts-expect-error No such element.
export type NoElement = Props<'trek-lists'>;
