// The name under which the settings stand in storage.local.

export const KEY = 'settings';
