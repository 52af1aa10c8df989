import {expect} from '@open-wc/testing';
import {type CalendarEntry, calendarFile} from '../../src/model/calendar-file.js';

const fair: CalendarEntry = {
  uid: 'touristicevent-5@geotrek.example',
  name: 'Fête du village',
  beginDate: '2026-05-03',
  endDate: '2026-05-03',
};

const file = (entry: Partial<CalendarEntry> = {}) =>
  calendarFile({...fair, ...entry}, new Date('2026-04-01T08:09:10.123Z'));

/** The lines as a calendar reads them: those that were folded are whole again. */
const lines = (entry: Partial<CalendarEntry> = {}) =>
  file(entry).replaceAll('\r\n ', '').split('\r\n');

const propertyOf = (name: string, entry: Partial<CalendarEntry> = {}) =>
  lines(entry)
    .find((line) => line.startsWith(name))
    ?.slice(name.length + 1);

/** RFC 5545 says what it means in its section 3. */
describe('a calendar file', () => {
  it('has one event with what every event must have', () => {
    expect(lines()).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//trek-widgets//FR',
      'BEGIN:VEVENT',
      'UID:touristicevent-5@geotrek.example',
      'DTSTAMP:20260401T080910Z',
      'DTSTART;VALUE=DATE:20260503',
      'DTEND;VALUE=DATE:20260504',
      'SUMMARY:Fête du village',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('breaks lines by CRLF and nothing else', () => {
    const text = file({description: 'un\ndeux\r\ntrois\rquatre\u0000\u0007\tcinq\u2028six'});

    expect(text.replaceAll('\r\n', '')).not.to.match(/\p{Cc}/u);
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
  });

  it('has no line of more than 75 bytes, and no letter in two of them', () => {
    const encoder = new TextEncoder();
    for (const letter of ['a', 'é', '…', '🥾', '\\', ',']) {
      for (let length = 60; length < 160; length++) {
        const description = letter.repeat(length);
        const text = file({description});
        for (const line of text.split('\r\n')) {
          expect(encoder.encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/\ufffd/);
        }
        const read = text
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .find((line) => line.startsWith('DESCRIPTION:'));
        expect(read?.slice(12).replace(/\\(.)/g, '$1')).to.equal(description);
      }
    }
  });

  it('escapes what has a meaning, and keeps the colon', () => {
    expect(propertyOf('LOCATION', {place: 'Mairie; place : A, B \\ C "d"\nÉtage 2'})).to.equal(
      'Mairie\\; place : A\\, B \\\\ C "d"\\nÉtage 2',
    );
  });

  it('cannot be given another property by a text', () => {
    const read = lines({name: 'Fête\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT'});

    expect(read.filter((line) => line === 'END:VEVENT')).to.have.length(1);
    expect(read.some((line) => line.startsWith('ATTENDEE'))).to.equal(false);
  });

  it('has whole days whose end is the day after', () => {
    expect(propertyOf('DTEND;VALUE=DATE', {endDate: '2026-05-31'})).to.equal('20260601');
    expect(propertyOf('DTEND;VALUE=DATE', {endDate: '2026-12-31'})).to.equal('20270101');
    expect(propertyOf('DTEND;VALUE=DATE', {endDate: '2028-02-28'})).to.equal('20280229');
  });

  it('has an end that nobody knows in a year of four digits', () => {
    expect(propertyOf('DTEND;VALUE=DATE', {endDate: '9999-12-31'})).to.equal('99991231');
  });

  it('has hours of the place where it is, in no time zone', () => {
    const times = {startTime: '14:30', endTime: '17:00'};
    expect(propertyOf('DTSTART', times)).to.equal('20260503T143000');
    expect(propertyOf('DTEND', times)).to.equal('20260503T170000');
  });

  it('has no end where none is known, so that it lasts no longer than it begins', () => {
    expect(propertyOf('DTEND', {startTime: '14:30'})).to.equal(undefined);
    expect(propertyOf('DTEND', {startTime: '14:30', endTime: '14:30'})).to.equal(undefined);
  });

  it('ends in the night after where the end is at an earlier hour', () => {
    expect(propertyOf('DTEND', {startTime: '20:30', endTime: '01:00'})).to.equal('20260504T010000');
  });

  it('ends on the last of several days', () => {
    const days = {startTime: '09:00', endDate: '2026-05-05'};
    expect(propertyOf('DTEND', {...days, endTime: '08:00'})).to.equal('20260505T080000');
    expect(propertyOf('DTEND', days)).to.equal('20260505T090000');
  });
});
