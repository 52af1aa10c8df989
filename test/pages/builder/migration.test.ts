import {expect} from '@open-wc/testing';
import {migrateTags} from '../../../pages/builder/migration.js';
import {embedAddress} from '../../../pages/builder/settings.js';
import {readParameters} from '../../../pages/embed/parameters.js';

const valuesOf = (html: string) => Object.fromEntries(migrateTags(html).parameters);

describe('The builder, from Geotrek-rando-widget', () => {
  it('takes the settings of an app', () => {
    const html = `<p>Welcome</p>
      <grw-app api="https://geotrek.example/api/v2/" portals="3" practices="4,7" color-primary-app="#8a2d52"
        url-layer="https://t.example/{z}/{x}/{y}.png" name-layer="Plan" languages="fr,en"></grw-app>`;
    const values = valuesOf(html);
    expect(values.api).to.deep.equal(['https://geotrek.example/api/v2/']);
    expect(values.portals).to.deep.equal(['3']);
    expect(values.practices).to.deep.equal(['4,7']);
    expect(values['--trek-accent']).to.deep.equal(['#8a2d52']);
    expect(values.languages).to.deep.equal(['fr en']);
    expect(values).not.to.have.property('element');
    expect(JSON.parse(values.layer?.[0] ?? '')).to.include({name: 'Plan'});
  });

  it('makes settings of them that the hosted page reads', () => {
    const html = `<grw-treks-provider api="https://geotrek.example/api/v2/" cities="12"></grw-treks-provider>
      <grw-treks-list></grw-treks-list><grw-map></grw-map>`;
    const {parameters, count} = migrateTags(html);
    const settings = new URLSearchParams(
      [...parameters].map(([name, [value = '']]) => [name, value]),
    );
    const address = new URL(embedAddress(settings, 'https://site.example/'));
    const {placed} = readParameters(address.searchParams);
    expect(count).to.equal(2);
    expect(placed.map(({tag}) => tag)).to.deep.equal(['trek-list', 'trek-map']);
    expect(placed.map(({attributes}) => attributes.get('cities'))).to.deep.equal(['12', '12']);
  });

  it('says what has no counterpart, and runs nothing of what is pasted', () => {
    const html = `<grw-app api="https://a.example" emergency-number="112"></grw-app>
      <img src="x" onerror="window.hostile = 1"><script>window.hostile = 1</script>`;
    expect(migrateTags(html).notes.join()).to.contain('emergency-number');
    expect('hostile' in window).to.equal(false);
  });

  it('finds nothing in a page without such tags', () => {
    expect(migrateTags('<trek-app api="https://a.example"></trek-app>').count).to.equal(0);
  });
});
