import {expect} from '@open-wc/testing';
import {FlightPath, type FlightView, mixedView} from '../../src/model/flight-path.js';
import {distanceMetres, type Line, type Vertex} from '../../src/model/geometry.js';
import {Track} from '../../src/model/track.js';
import {northLine, trackWith} from '../support/tracks.js';

const METRES = 1 / 111_195;
const STEPS = 600;

/** A line through places that are some metres east and north of a place near the equator. */
const line = (...places: readonly (readonly [east: number, north: number])[]): Line =>
  places.map(([east, north]): Vertex => [2 + east * METRES, north * METRES, 0]);

/** Every view of a flight, in order. */
function viewsOf(track: Track, steps = STEPS): FlightView[] {
  const path = new FlightPath(track);
  return Array.from({length: steps + 1}, (_, index) => {
    const view = path.viewAt((index / steps) * track.lengthMetres);
    if (!view) throw new Error('there is no view');
    return view;
  });
}

const turn = (from: number, to: number) => Math.abs(((((to - from) % 360) + 540) % 360) - 180);

/** The fastest turn of a flight, in degrees a second at normal speed. */
function fastestTurn(track: Track): number {
  const views = viewsOf(track);
  const seconds = new FlightPath(track).seconds / STEPS;
  return Math.max(
    ...views.slice(1).map(({bearing}, at) => turn(views[at]?.bearing ?? 0, bearing) / seconds),
  );
}

/** The longest way of the centre between two views, in metres. */
function longestStep(views: readonly FlightView[]): number {
  return Math.max(
    ...views.slice(1).map(({center}, at) => distanceMetres(views[at]?.center ?? center, center)),
  );
}

const zigzag = (legs: number, width: number, rise: number) =>
  line(...Array.from({length: legs + 1}, (_, at) => [at % 2 ? width : 0, at * rise] as const));

const circle = (radius: number, turns = 1) =>
  line(
    ...Array.from({length: 72 * turns + 1}, (_, at) => {
      const angle = (at * Math.PI) / 36;
      return [radius * (1 - Math.cos(angle)), radius * Math.sin(angle)] as const;
    }),
  );

describe('the path of a flight', () => {
  it('looks along a straight track, from its start to its end', () => {
    const track = trackWith(line([0, 0], [4000, 0]));
    const views = viewsOf(track);

    for (const {bearing} of views) expect(bearing).to.be.closeTo(90, 0.01);
    const lngs = views.map(({center}) => center[0]);
    expect(lngs).to.deep.equal([...lngs].sort((a, b) => a - b));
    expect(views.at(-1)?.center[0]).to.be.closeTo(2 + 4000 * METRES, 1e-6);
  });

  it('lasts longer on a longer track, but never long', () => {
    const seconds = [300, 3000, 30_000, 200_000, 3_000_000].map(
      (metres) => new FlightPath(trackWith(line([0, 0], [0, metres]))).seconds,
    );

    expect(seconds).to.deep.equal([...seconds].sort((a, b) => a - b));
    expect(seconds[0]).to.be.within(12, 20);
    expect(seconds[3]).to.be.within(120, 170);
    expect(seconds[4]).to.equal(180);
  });

  it('is nearer on a short track, and farther above mountains', () => {
    const zooms = [300, 3000, 30_000, 200_000].map(
      (metres) => viewsOf(trackWith(line([0, 0], [0, metres])), 1)[0]?.zoom ?? 0,
    );
    expect(zooms).to.deep.equal([...zooms].sort((a, b) => b - a));
    expect(zooms[0]).to.equal(16.5);
    expect(zooms[3]).to.be.within(10, 13);

    const steep = northLine([400, 1900, 400], 0, 1500);
    const flat = northLine([400, 400, 400], 0, 1500);
    const [above, along] = [steep, flat].map((each) => viewsOf(trackWith(each), 1)[0]?.zoom ?? 0);
    expect(above).to.be.closeTo((along ?? 0) - 0.5, 0.01);
  });

  it('turns slowly through hairpins, and hardly where they are many', () => {
    // Ten kilometres with legs of 80 m, as a path in a steep slope.
    expect(fastestTurn(trackWith(zigzag(125, 78, 18)))).to.be.below(8);
    // A few long legs, which it follows.
    const long = trackWith(zigzag(6, 2000, 100));
    expect(fastestTurn(long)).to.be.within(10, 75);
    expect(fastestTurn(trackWith(line([0, 0], [0, 900], [1, 900], [1, 0])))).to.be.within(10, 75);
  });

  it('turns slowly at a track that returns the same way', () => {
    const track = trackWith(line([0, 0], [0, 3000], [0, 0]));
    const views = viewsOf(track);

    expect(fastestTurn(track)).to.be.within(10, 75);
    expect(turn(views[0]?.bearing ?? 0, views.at(-1)?.bearing ?? 0)).to.be.closeTo(180, 1);
  });

  it('goes on turning the same way in a loop, without a jump from 360 degrees to none', () => {
    const track = trackWith(circle(400, 3));
    const views = viewsOf(track);

    const turns = views
      .slice(1)
      .map(({bearing}, at) => ((bearing - (views[at]?.bearing ?? 0) + 540) % 360) - 180);
    expect(Math.min(...turns)).to.be.above(-0.01);
    expect(turns.reduce((sum, each) => sum + each, 0)).to.be.within(900, 1080);
  });

  it('flies over a short gap, and goes on at once beyond a long one', () => {
    const short = trackWith(line([0, 0], [0, 2000]), line([50, 2050], [50, 4000]));
    const whole = trackWith(line([0, 0], [0, 4000]));
    expect(longestStep(viewsOf(short))).to.be.below(2 * longestStep(viewsOf(whole)));

    const long = trackWith(line([0, 0], [0, 2000]), line([0, 90_000], [3000, 90_000]));
    const steps = viewsOf(long);
    const jumps = steps
      .slice(1)
      .filter(({center}, at) => distanceMetres(steps[at]?.center ?? center, center) > 500);
    expect(jumps).to.have.length(1);
    // Neither the place nor the direction is a mean of both parts.
    const path = new FlightPath(long);
    expect(path.viewAt(1999)?.bearing).to.be.closeTo(0, 0.01);
    expect(path.viewAt(2001)?.bearing).to.be.closeTo(90, 0.01);
    expect(path.viewAt(1999)?.center[1]).to.be.closeTo(2000 * METRES, 100 * METRES);
  });

  it('crosses the antimeridian both ways', () => {
    const east: Line = [
      [179.98, -16, 0],
      [179.995, -16, 0],
      [-179.99, -16, 0],
      [-179.98, -16, 0],
    ];
    for (const [each, bearing] of [
      [east, 90],
      [[...east].reverse(), -90],
    ] as const) {
      const views = viewsOf(trackWith(each));
      for (const view of views) {
        expect(view.bearing).to.be.closeTo(bearing, 0.01);
        expect(Math.abs(view.center[0])).to.be.within(179.97, 180);
      }
      expect(longestStep(views)).to.be.below(50);
    }
  });

  it('looks on where positions are repeated', () => {
    const places = [0, 0, 0, 500, 500, 500, 500, 1500, 1500].map((at) => [at, 0] as const);
    for (const {bearing} of viewsOf(trackWith(line(...places))))
      expect(bearing).to.be.closeTo(90, 0.01);
  });

  it('has a view of a track of one place, and none without a place', () => {
    const [place, none] = [new Track([line([10, 20], [10, 20])]), new Track([])];

    const view = new FlightPath(place).viewAt(0);
    expect(view?.center[0]).to.be.closeTo(2 + 10 * METRES, 1e-9);
    expect(view?.bearing).to.equal(0);
    expect(view?.zoom).to.equal(16.5);
    expect(new FlightPath(none).viewAt(0)).to.equal(undefined);
  });

  it('has a view for a distance that is not on the track', () => {
    const path = new FlightPath(trackWith(line([0, 0], [0, 2000])));

    expect(path.viewAt(-5)).to.deep.equal(path.viewAt(0));
    expect(path.viewAt(9999)).to.deep.equal(path.viewAt(2000));
  });

  it('keeps a track of a hundred thousand vertices smooth', () => {
    const random = (at: number) => ((Math.sin(at * 12.9898) * 43758.5453) % 1) * 6;
    const places = Array.from({length: 100_000}, (_, at) => [random(at), at * 2] as const);
    const track = trackWith(line(...places));

    expect(fastestTurn(track)).to.be.below(5);
  });
});

describe('a view between two others', () => {
  const view = (bearing: number, lng: number): FlightView => ({
    center: [lng, 10],
    zoom: 12,
    bearing,
    pitch: 0,
  });

  it('is the first, the second, or between', () => {
    const [from, to] = [view(0, 2), {...view(90, 4), zoom: 14, pitch: 50}];
    expect(mixedView(from, to, 0)).to.deep.equal(from);
    expect(mixedView(from, to, 1)).to.deep.equal(to);
    expect(mixedView(from, to, 0.5)).to.deep.equal({
      center: [3, 10],
      zoom: 13,
      bearing: 45,
      pitch: 25,
    });
  });

  it('turns the shorter way, and crosses the antimeridian', () => {
    const mixed = mixedView(view(170, 179), view(-170, -179), 0.75);
    expect(mixed.bearing).to.be.closeTo(-175, 1e-9);
    expect(mixed.center[0]).to.be.closeTo(-179.5, 1e-9);
  });
});
