import { describe, expect, it } from 'vitest';
import { LeadQueue } from '../../src/triage/lead-queue.ts';
import type { Lead } from '../../src/triage/leads.ts';

const lead = (key: string, what: Lead['what'] = 'exception'): Lead => ({ key, what, exception: null, suspects: [] });
const inTime = () => false;

function queue() {
  const clock = { ms: 0 };
  const leads = new LeadQueue(() => clock.ms);
  /** Works, each lead taking so long; the keys of those that had their turn. */
  const work = async (ms = 0, onExamine: (one: Lead) => void = () => {}, over = inTime) => {
    const examined: string[] = [];
    await leads.work(async (one) => {
      clock.ms += ms;
      examined.push(one.key);
      onExamine(one);
    }, over);
    return examined;
  };
  return { clock, leads, work };
}

describe('leads', () => {
  it('are examined in order, with those that come meanwhile, a key once at a time', async () => {
    const { leads, work } = queue();
    leads.take([lead('a'), lead('b'), lead('a')]);
    expect(await work(0, ({ key }) => key === 'a' && leads.take([lead('c')]))).toEqual(['a', 'b', 'c']);
    expect(leads.empty).toBe(true);
  });

  it('of one key are examined three times at most, and no more when it is solved', async () => {
    const { leads, work } = queue();
    for (let i = 0; i < 3; i++) {
      leads.take([lead('a')]);
      expect(await work()).toEqual(['a']);
    }
    leads.take([lead('a')]);
    expect(await work()).toEqual([]);
    leads.take([lead('b')]);
    leads.solve('b');
    expect(await work()).toEqual([]);
    expect(leads.wants('b')).toBe(false);
  });

  it('stay when there is no more time', async () => {
    const { leads, work } = queue();
    leads.take([lead('a')]);
    expect(await work(0, undefined, () => true)).toEqual([]);
    expect(leads.holds('a')).toBe(true);
    expect(await work()).toEqual(['a']);
  });

  it('wait beside the firing when they had their share of the time, unless they change the server', async () => {
    const { clock, leads, work } = queue();
    leads.take([lead('a'), lead('b'), lead('c', 'crash')]);
    expect(await work(3_000)).toEqual(['a', 'c']);
    clock.ms = 60_000;
    expect(await work()).toEqual(['b']);
  });

  it('have all the time when firing is over', async () => {
    const { leads, work } = queue();
    leads.firingIsOver();
    leads.take([lead('a'), lead('b')]);
    expect(await work(60_000)).toEqual(['a', 'b']);
  });

  it('that are put off wait until they are taken, a key once', async () => {
    const { leads, work } = queue();
    leads.putOff([lead('a', 'retained'), lead('b', 'slow'), lead('a', 'retained')]);
    expect(await work()).toEqual([]);
    expect(leads.empty).toBe(false);
    leads.takePutOff(({ what }) => what === 'slow');
    expect(await work()).toEqual(['b']);
    leads.takePutOff(() => true);
    expect(await work()).toEqual(['a']);
    leads.firingIsOver();
    leads.putOff([lead('b', 'slow'), lead('new', 'slow')]);
    expect(await work()).toEqual(['new']);
  });

  it('that take many observations use up a share of their own', async () => {
    const { leads, work } = queue();
    expect(leads.unhurried.left).toBe(true);
    leads.take([lead('a', 'slow')]);
    await work(5_000);
    expect(leads.unhurried.left).toBe(false);
    leads.take([lead('b')]);
    expect(await work()).toEqual(['b']);
  });
});
