// Small signs of the inspector, drawn in the text's colour.

import { icon } from "../icons";

export const UpIcon = icon(<path d="m4 10 4-4.5 4 4.5" />);
export const DownIcon = icon(<path d="m4 6 4 4.5 4-4.5" />);
export const ResetIcon = icon(<path d="M3 6h6.2a3.6 3.6 0 0 1 0 7.2H6M3 6l2.8-2.8M3 6l2.8 2.8" />);
export const InfoIcon = icon(<><circle cx="8" cy="8" r="5.8" /><path d="M8 7.4v3.4M8 5.1v.1" /></>);
export const PenIcon = icon(<path d="m10.6 3 2.4 2.4-7.4 7.4-3 .6.6-3zM9 4.6 11.4 7" />);
export const GripIcon = icon(<path d="M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1" strokeWidth="2" />);
export const SharedIcon = icon(<path d="M6.8 9.2 9.2 6.8M7.4 4.6l1.3-1.3a2.8 2.8 0 0 1 4 4l-1.3 1.3M8.6 11.4l-1.3 1.3a2.8 2.8 0 0 1-4-4l1.3-1.3" />);
export const FlagIcon = icon(<path d="M4 14V2.5h8l-2 3 2 3H4" />);
