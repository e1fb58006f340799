// Code leaves the page: copied, or as a file.

/** Put a text into the clipboard; whether that could be done. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

/** Pages that do not come over HTTPS have no other way. */
function copyTheOldWay(text: string): boolean {
  const field = Object.assign(document.createElement("textarea"), { value: text });
  field.style.cssText = "position: fixed; opacity: 0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

export function saveText(text: string, title: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/x-python" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${fileName(title)}.py` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const fileName = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "model";
