// To be written.

export function QuickAdd() {
  return <div className="ll-QuickAdd" />;
}
