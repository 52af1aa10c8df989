/** Where an answer comes from: what chooses its words and completes its addresses. */
export interface Origin {
  readonly language: string;
  /** What the server's relative addresses are relative to. */
  readonly baseUrl: string;
}
