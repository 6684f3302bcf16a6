/** The mark: a maple leaf over the arc of a bridge. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path
        fill="#B23A22"
        d="M20 2l2.6 5.2 3.4-1.5-.9 6.3 4.6-3.3.9 3 4-.5-2.3 4.1 2.3 1.8-6.2 3.6.9 2.5-7.9-1.3.3 5.1h-3.4l.3-5.1-7.9 1.3.9-2.5-6.2-3.6 2.3-1.8-2.3-4.1 4 .5.9-3 4.6 3.3-.9-6.3 3.4 1.5z"
      />
      <path
        fill="none"
        stroke="#0B5C6B"
        strokeWidth="3"
        strokeLinecap="round"
        d="M3 36c4-9 10-12 17-12s13 3 17 12"
      />
      <path fill="none" stroke="#0B5C6B" strokeWidth="2" strokeLinecap="round" d="M2 29h8M30 29h8" />
    </svg>
  );
}
