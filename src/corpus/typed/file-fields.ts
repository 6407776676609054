/** Names that forms give their file fields: an upload handler refuses any other name before it reads the file. */
export const FILE_FIELDS: readonly string[] = ['file', 'image', 'upload', 'avatar'];
