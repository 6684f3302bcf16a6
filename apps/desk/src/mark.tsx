/** The product's sign: a maple leaf over the arch of a bridge. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="mark">
      <path
        fill="var(--maple)"
        d="M16 2l2.600 5 3.600-1.800-.9 5.200 5.500-.4-2 3.800 4.200 2.200-5 3.300.6 2.700-5.300-.8-.6 3.800h-5.400l-.6-3.800-5.300.8.6-2.700-5-3.300 4.200-2.200-2-3.800 5.500.4-.9-5.200 3.600 1.800z"
      />
      <path
        fill="none"
        stroke="var(--river)"
        strokeWidth="2.400"
        strokeLinecap="round"
        d="M2 29c3.500-6 24.500-6 28 0"
      />
    </svg>
  );
}
