import { PageTitle } from './page-title';

/** One line instead of a page: it is being fetched, or it is not there. */
export function Notice({ text }: { text: string }) {
  return (
    <div role="status" class="atlas-notice">
      <PageTitle>{text}</PageTitle>
    </div>
  );
}
