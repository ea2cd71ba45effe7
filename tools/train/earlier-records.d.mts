export interface EarlierRecord {
  readonly page: string;
  readonly features: readonly string[];
  readonly right: boolean;
}

export declare function earlierBytes(): Buffer;
export declare function readEarlier(): readonly EarlierRecord[];
export declare function unpackEarlier(text: string): readonly EarlierRecord[];
export declare function packEarlier(records: readonly EarlierRecord[]): string;
