// Line icons, 16 by 16, drawn in the text's colour.

import type { ReactNode } from "react";

export const icon = (drawing: ReactNode) => () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    {drawing}
  </svg>
);

export const UndoIcon = icon(<path d="M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3" />);
export const RedoIcon = icon(<path d="M13 6H6.5a3.5 3.5 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3" />);
export const AddIcon = icon(<path d="M8 3v10M3 8h10" />);
export const CutIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const CopyIcon = icon(<><rect x="5.5" y="5.5" width="8" height="8" rx="1.5" /><path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" /></>);
export const DeleteIcon = icon(<path d="M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.8v4M9.3 6.8v4" />);
export const GroupIcon = icon(<><rect x="2" y="2" width="12" height="12" rx="2" strokeDasharray="2.5 2" /><rect x="4.5" y="4.5" width="3.5" height="3.5" rx=".7" /><rect x="8" y="8" width="3.5" height="3.5" rx=".7" /></>);
export const BypassIcon = icon(<path d="M2 8h2.5M11.5 8H14M4.5 8C5 4.5 11 4.5 11.5 8M5.5 11.5h5" />);
export const TidyIcon = icon(<><rect x="1.8" y="6" width="3.6" height="4" rx=".8" /><rect x="10.6" y="2" width="3.6" height="4" rx=".8" /><rect x="10.6" y="10" width="3.6" height="4" rx=".8" /><path d="M5.4 8h2.4m2.8-4H9a1.2 1.2 0 0 0-1.2 1.2v5.6A1.2 1.2 0 0 0 9 12h1.6" /></>);
export const AlignIcon = icon(<path d="M2.5 2v12M5 5h8M5 11h5" strokeWidth="1.8" />);
export const FitIcon = icon(<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />);
export const FullIcon = icon(<path d="M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9" />);
export const FindIcon = icon(<><circle cx="7" cy="7" r="4.2" /><path d="m10.2 10.2 3.3 3.3" /></>);
export const HelpIcon = icon(<><circle cx="8" cy="8" r="6" /><path d="M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11.4v.1" /></>);
export const PanelLeftIcon = icon(<><rect x="2" y="2.5" width="12" height="11" rx="1.5" /><path d="M6 2.5v11" /></>);
export const PanelRightIcon = icon(<><rect x="2" y="2.5" width="12" height="11" rx="1.5" /><path d="M10 2.5v11" /></>);
export const ErrorIcon = icon(<><circle cx="8" cy="8" r="6" /><path d="M8 4.8v4M8 11.2v.1" /></>);
export const WarningIcon = icon(<path d="M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.3v.1" />);
export const HintIcon = icon(<path d="M5.5 9.5a3.8 3.8 0 1 1 5 0c-.5.5-.8 1-.8 1.8H6.3c0-.8-.3-1.3-.8-1.8ZM6.5 13.6h3" />);
export const OkIcon = icon(<path d="m3 8.5 3.2 3.2L13 4.8" />);
export const WaitIcon = icon(<path d="M4.5 2h7M4.5 14h7M5.5 2c0 3 5 4 5 6s-5 3-5 6M10.5 2c0 3-5 4-5 6s5 3 5 6" />);
export const FixIcon = icon(<path d="M9.8 2.4a3.6 3.6 0 0 0-3.2 5L2.3 11.7l2 2 4.3-4.3a3.6 3.6 0 0 0 5-3.2l-2.2 1-1.6-1.6z" />);
export const UnknownIcon = icon(<><path d="M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11" /><path d="M6.4 6.4a1.6 1.6 0 1 1 2.4 1.4c-.5.3-.8.6-.8 1.2M8 11.2v.1" /></>);
export const ReplaceIcon = icon(<path d="M3 6.5h8.5M9 4l2.5 2.5L9 9M13 11H5" />);
export const CodeIcon = icon(<path d="M5 4.5 1.8 8 5 11.5M11 4.5 14.2 8 11 11.5M9.2 3 6.8 13" />);
export const CloseIcon = CutIcon;
export const ChevronIcon = icon(<path d="m6 3.5 4.5 4.5L6 12.5" />);
export const ModelIcon = icon(<><rect x="2" y="2" width="12" height="12" rx="2" /><path d="M5 8h1.5M9.5 8H11" /><circle cx="8" cy="8" r="1.5" /></>);
export const DirectionIcon = icon(<path d="M2.5 8h9M8.5 5l3 3-3 3M14 3v10" />);
export const CloudIcon = icon(<path d="M4.5 12.5h7a2.7 2.7 0 0 0 .4-5.4 3.9 3.9 0 0 0-7.5-.6 3 3 0 0 0 .1 6z" />);
export const DownloadIcon = icon(<path d="M8 2.5v7.5M5 7.2l3 3 3-3M2.8 13.2h10.4" />);
export const LargerIcon = icon(<path d="M4.5 6.5 8 3l3.5 3.5M4.5 9.5 8 13l3.5-3.5" />);
