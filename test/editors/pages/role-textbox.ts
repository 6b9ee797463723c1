// An editor that no browser knows of: an element with a role, which writes the keys that it hears.
const host = document.querySelector<HTMLElement>('#editor') ?? document.body;
const history: string[] = [];

function write(text: string): void {
  history.push(host.textContent ?? '');
  host.textContent = text;
}

host.addEventListener('keydown', ({ key, ctrlKey }) => {
  const text = host.textContent ?? '';
  if (ctrlKey && key === 'z') host.textContent = history.pop() ?? text;
  else if (key === 'Enter') write(`${text}\n`);
  else if (key === 'Backspace') write(text.slice(0, -1));
  else if (!ctrlKey && key.length === 1) write(text + key);
});
