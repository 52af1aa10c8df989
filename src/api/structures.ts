import {termId} from './wire.js';

export interface Structure {
  readonly structureId?: string;
  readonly structureName?: string;
}

/** An id; before 2.105 signage and infrastructure had the name in its place. */
export function toStructure(value: string | undefined): Structure {
  if (typeof value === 'string' && !/^\d+$/.test(value)) {
    return value.trim() ? {structureName: value.trim()} : {};
  }
  const structureId = termId(value);
  return structureId === undefined ? {} : {structureId};
}

/** Several since 2.101 (signage) and 2.109 (infrastructure), at most one before. */
export function toConditions(
  conditions: readonly unknown[],
  condition: string | undefined,
): string[] {
  return [...conditions, condition].flatMap((value) => termId(value) ?? []).filter(isFirst);
}

const isFirst = (value: string, index: number, all: readonly string[]) =>
  all.indexOf(value) === index;
