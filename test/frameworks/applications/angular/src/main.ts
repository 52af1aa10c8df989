import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  input,
  provideZonelessChangeDetection,
} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {TrekSelectEvent} from 'trek-widgets';
import 'trek-widgets/trek-list.js';
import 'trek-widgets/trek-map.js';

@Component({
  selector: 'app-hikes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <trek-list id="list" [attr.api]="api()" page-size="2" [criteria]="criteria" (trek-select)="select($event)" />
    <trek-map for="list" style="block-size: 20rem" />
  `,
})
class Hikes {
  readonly api = input('/geotrek/api/v2/');
  protected readonly criteria = {text: 'lac'};

  protected select(event: TrekSelectEvent) {
    event.preventDefault();
    document.title = String(event.id);
  }
}

bootstrapApplication(Hikes, {providers: [provideZonelessChangeDetection()]});
