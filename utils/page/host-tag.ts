/** The one element that the extension adds to a page, last in its root. */
export const HOST_TAG = 'on-record-card';
