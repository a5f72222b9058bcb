/** A stretch of tokens, half-open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}
