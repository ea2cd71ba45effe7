// The types of relations, in the order in which people ask for them.
export const RELATION_TYPES = ['agreement', 'statement', 'sum', 'event', 'investment'] as const;
