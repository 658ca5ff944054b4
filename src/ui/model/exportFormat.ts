/** The figures as JSON or as a table, or every row that is kept on this device. */
export type ExportFormat = 'json' | 'csv' | 'kept';
