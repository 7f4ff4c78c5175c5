/**
 * Until when what a worker takes is its own, on the real clock of the database. With the look for what is due
 * every 15 seconds (the default) somebody else goes on at most a minute after a worker has died. Longer than
 * a mail server may keep a worker waiting: 10 s to connect, 10 s to greet, 20 s for an answer.
 */
export const LEIHE = `clock_timestamp() + interval '45 seconds'`;
