// To be written.

export function Palette() {
  return <div className="ll-Palette" />;
}
