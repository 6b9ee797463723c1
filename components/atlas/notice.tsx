/** One line instead of a page: it is being fetched, or it is not there. */
export function Notice({ text }: { text: string }) {
  return (
    <div role="status">
      <h1 class="atlas-notice">{text}</h1>
    </div>
  );
}
