// To be written.

export function Inspector() {
  return <div className="ll-Inspector" />;
}
