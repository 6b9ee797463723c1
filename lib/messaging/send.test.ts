import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from './send';

const MESSAGE = { type: 'style' } as const;

afterEach(() => vi.unstubAllGlobals());

/** A browser in which the background does one thing after the other; the last for ever. */
function background(...answers: (() => unknown)[]) {
  const runtime = {
    id: 'truceline' as string | undefined,
    sendMessage: vi.fn(async (_message: unknown) => {
      const calls = runtime.sendMessage.mock.calls.length;
      return (answers[calls - 1] ?? answers.at(-1))?.();
    }),
  };
  vi.stubGlobal('browser', { runtime });
  return runtime;
}

const answers = () => ({ added: true });
const fails = (message: string) => () => {
  throw new Error(message);
};

describe('ask', () => {
  it('gives the answer', async () => {
    const { sendMessage } = background(answers);
    expect(await ask(MESSAGE)).toEqual({ added: true });
    expect(sendMessage.mock.calls).toEqual([[MESSAGE]]);
  });

  it('finds the API of Chromium too', async () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', { runtime: { id: 'truceline', sendMessage: async () => ({ added: false }) } });
    expect(await ask(MESSAGE)).toEqual({ added: false });
  });

  it.each([
    ['a failed sending', fails('Could not establish connection')],
    ['no answer', () => undefined],
    ['an error', () => ({ error: 'no target' })],
  ])('asks once more after %s', async (_what, first) => {
    const { sendMessage } = background(first, answers);
    expect(await ask(MESSAGE)).toEqual({ added: true });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a failed sending', fails('Could not establish connection'), 'Could not establish connection'],
    ['no answer', () => undefined, 'no answer'],
    ['an error', () => ({ error: 'no target' }), 'no target'],
  ])('throws after %s twice, and asks no third time', async (_what, every, message) => {
    const { sendMessage } = background(every);
    const failure = await ask(MESSAGE).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).not.toContain('the extension is gone');
    expect((failure as Error).message).toBe(message);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('ask without an extension throws', () => {
  it('without asking, where the extension is gone', async () => {
    const runtime = background(answers);
    runtime.id = undefined;
    await expect(ask(MESSAGE)).rejects.toThrow('the extension is gone');
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('without asking again, where it goes while it is asked', async () => {
    const runtime = background(() => {
      runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    await expect(ask(MESSAGE)).rejects.toThrow('the extension is gone');
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('where even the runtime is gone', async () => {
    vi.stubGlobal('browser', {});
    await expect(ask(MESSAGE)).rejects.toThrow('the extension is gone');
  });
});
