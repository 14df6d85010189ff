/** A conditional format: plain data. */
export interface FakeConditionalFormat {
  id: string;
  type: string;
  /** Areas it applies to, as given. */
  address: string;
  formula: string;
  stopIfTrue: boolean;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
}
