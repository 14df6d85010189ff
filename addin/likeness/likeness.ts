/** Words that are like a given word, by their number, with how alike they are: 1 the same. */
export type Likeness = ReadonlyMap<number, number>;
