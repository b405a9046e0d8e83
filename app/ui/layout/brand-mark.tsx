/** Two equal columns on a line: debit and credit. */
export function BrandMark({ inverted = false }: { readonly inverted?: boolean }) {
  const ground = inverted ? "#fff" : "#0b3547";
  const columns = inverted ? "#0b3547" : "#fff";
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      <rect width="34" height="34" rx="5" fill={ground} />
      <rect x="8" y="7" width="6.5" height="15" fill={columns} />
      <rect x="19.5" y="7" width="6.5" height="15" fill={columns} />
      <rect x="6" y="25" width="22" height="3" fill="#e9b949" />
    </svg>
  );
}
