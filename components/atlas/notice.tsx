/** One line instead of a page: it is being fetched, or it is not there. */
export function Notice({ text }: { text: string }) {
  return (
    <p class="atlas-notice" role="status">
      {text}
    </p>
  );
}
