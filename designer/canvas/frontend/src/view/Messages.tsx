// What there is to say: short notes that go by themselves, also spoken by screen readers.

import { useEditor, useEditorStore } from "../store";
import { CloseIcon, ErrorIcon } from "./icons";

export function Messages() {
  const store = useEditorStore();
  const messages = useEditor((state) => state.messages);
  const spoken = useEditor((state) => state.spoken);
  return (
    <>
      <div className="ll-messages">
        {messages.map((message) => (
          <div key={message.id} className={`ll-message ${message.tone}`}>
            {message.tone === "error" && <ErrorIcon />}
            <span>{message.text}</span>
            <button type="button" className="ll-button" aria-label="Close" onClick={() => store.getState().dismiss(message.id)}><CloseIcon /></button>
          </div>
        ))}
      </div>
      <div className="ll-hidden" role="status" aria-live="polite">{spoken}</div>
    </>
  );
}
