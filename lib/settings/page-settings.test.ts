import { describe, expect, it } from 'vitest';
import { pageSettings } from './page-settings';
import { DEFAULTS } from './store';

const target = (id: string, conflict: string) => ({
  ...{ id, conflict, kind: 'ceasefire' as const, name: id, declared: '2020-03-05', positions: 1 },
});
const TARGETS = async () => [target('idlib', 'Syria'), target('tripoli', 'Libya'), target('aleppo', 'Syria')];

describe('pageSettings', () => {
  it('names the targets of hidden conflicts', async () => {
    const hidden = { ...DEFAULTS, hiddenConflicts: ['Syria', 'Atlantis'] };
    expect((await pageSettings(hidden, 'a.example', TARGETS)).hiddenTargets).toEqual(['idlib', 'aleppo']);
  });

  it('asks for no targets where no conflict is hidden', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect((await pageSettings(DEFAULTS, 'a.example', never)).hiddenTargets).toEqual([]);
  });

  it('names what is muted twice once, in an order that is not that of muting', async () => {
    const mute = (alias: string, site: string | null) => ({ kind: 'actor' as const, ref: 'jordan', alias, site });
    const mutes = [mute('Jordan', 'a.example'), mute('Amman', null), mute('Jordan', null)];
    const told = await pageSettings({ ...DEFAULTS, mutes }, 'a.example', TARGETS);
    expect(told.muted).toEqual(['actor jordan Amman', 'actor jordan Jordan']);
  });

  it('tells a page of its own mutes, and of no list of sites', async () => {
    const mutes = [
      { kind: 'actor' as const, ref: 'jordan', alias: 'Jordan', site: null },
      { kind: 'term' as const, ref: 'truce', alias: 'truce', site: 'b.example' },
    ];
    const told = await pageSettings({ ...DEFAULTS, mutes, offSites: ['b.example'] }, 'a.example', TARGETS);
    expect(told.muted).toEqual(['actor jordan Jordan']);
    expect(JSON.stringify(told)).not.toContain('b.example');
  });
});
