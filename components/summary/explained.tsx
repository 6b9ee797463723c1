/** A state of the popup without a summary: what is the case, and what to do. */
export function Explained({ title, text }: { title: string; text: string }) {
  return (
    <section class="explained">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
