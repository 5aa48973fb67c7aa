import type { Socket } from 'node:net';

/** A message on the socket: its length in four bytes, then JSON. */
const WORD = 4;
const LARGEST = 64 * 1024 * 1024;

/** One message as bytes. */
export const encodeMessage = (value: unknown): Buffer => {
  const text = JSON.stringify(value);
  const message = Buffer.allocUnsafe(WORD + Buffer.byteLength(text));
  message.writeUInt32BE(message.length - WORD);
  message.write(text, WORD);
  return message;
};

/** These as one; a single one is not copied. */
const joined = (pieces: readonly Buffer[]): Buffer => {
  const [only] = pieces;
  return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces);
};

/** Sends messages to the other side, those of one turn of the event loop together; what nobody reads any more is dropped. */
export const messageWriter = (socket: Socket): ((value: unknown) => void) => {
  let pieces: Buffer[] = [];
  const send = () => {
    const message = joined(pieces);
    pieces = [];
    if (socket.writable) socket.write(message);
  };
  return (value) => {
    if (pieces.length === 0) setImmediate(send);
    pieces.push(encodeMessage(value));
  };
};

/** How long the message is that these bytes begin with; throws on what is not ours. */
const lengthOf = (bytes: Buffer): number => {
  const length = WORD + (bytes.length < WORD ? 0 : bytes.readUInt32BE());
  if (length > LARGEST) throw new Error('A message on the socket is too long');
  return length;
};

/** Takes what arrives, in whatever pieces, and gives every message that is complete; throws on what is not ours. */
export const messageReader = (): ((piece: Buffer) => readonly unknown[]) => {
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = WORD;
  return (piece) => {
    pieces.push(piece);
    held += piece.length;
    if (held < wanted) return [];
    const messages: unknown[] = [];
    let rest = joined(pieces);
    for (wanted = lengthOf(rest); rest.length >= wanted; wanted = lengthOf(rest)) {
      messages.push(JSON.parse(rest.toString('utf8', WORD, wanted)));
      rest = rest.subarray(wanted);
    }
    pieces = rest.length === 0 ? [] : [rest];
    held = rest.length;
    return messages;
  };
};
