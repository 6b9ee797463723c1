const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M3.5 10L8 5.5l4.5 4.5',
  next: 'M3.5 6L8 10.5 12.5 6',
  outward: 'M6 4H4v8h8v-2M8.5 3.5h4v4M12 4L7.5 8.5',
} as const;

/** A small drawing beside or instead of words; the words are the caller's. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
