import pg from "pg";

/** What the database says of one column of an answer. */
export interface FieldDescription {
  name: string;
  dataTypeID: number;
}

/** The columns of an answer and how the text of each becomes a value. */
export interface RowShape {
  names: readonly string[];
  readers: ReadonlyArray<(text: string) => unknown>;
}

export function shapeOf(fields: readonly FieldDescription[]): RowShape {
  return {
    names: fields.map((field) => field.name),
    readers: fields.map((field) => pg.types.getTypeParser(field.dataTypeID, "text")),
  };
}

export function rowOf({ names, readers }: RowShape, texts: ReadonlyArray<string | null>): object {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) {
    const text = texts[i]!;
    row[names[i]!] = text === null ? null : readers[i]!(text);
  }
  return row;
}
