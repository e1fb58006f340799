// To be written.

export function Canvas() {
  return <div className="ll-Canvas" />;
}
