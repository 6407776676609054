// Replaced by the language's own AST; only the name is fixed: one HTTP message or websocket frame.
export interface Message {
  readonly kind: 'request' | 'response' | 'frame';
}
