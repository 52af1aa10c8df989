/** What the messages of a catalogue that take something are given, by their names. */
export type SampleArguments<M> = {
  readonly [Name in keyof M as M[Name] extends string
    ? never
    : Values<M[Name]> extends string
      ? never
      : Name]: Parameters<Extract<Values<M[Name]>, MessageFunction>>;
};

type MessageFunction = (...given: never[]) => string;
/** Messages that belong together are kept in one record, and are given the same. */
type Values<Message> = Message extends MessageFunction
  ? Message
  : Message extends Readonly<Record<string, infer Value>>
    ? Value
    : string;

/** Every message of a catalogue as a visitor may read it, by its name, such as `unknown.length`. */
export function allMessages(
  messages: object,
  samples: Readonly<Record<string, readonly unknown[]>>,
): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([name, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null
      ? Object.entries(message).map(
          ([inner, each]) => [`${name}.${inner}`, formatMessage(each, samples[name])] as const,
        )
      : [[name, formatMessage(message, samples[name])] as const],
  );
}

function formatMessage(message: unknown, given: readonly unknown[] = []): string {
  if (typeof message === 'string') return message;
  if (typeof message === 'function') return message(...given);
  throw new TypeError(`${message} is no message`);
}

/** The texts that are made of what is named, alone or in a record. */
export const messagesNamed = (texts: readonly (readonly [string, string])[], name: string) =>
  texts.filter(([each]) => each === name || each.startsWith(`${name}.`));
