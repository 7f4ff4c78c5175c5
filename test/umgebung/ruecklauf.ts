/** The report of a mail server (RFC 3464) that a mail did not arrive, as Postfix writes it. */
export function bericht({
  kennung = 'f'.repeat(64),
  action = 'failed',
  status = '5.1.1',
  original = 'message/rfc822',
}: {
  /** Of the Message-ID before the @; null: the report names no mail. */
  kennung?: string | null;
  action?: string;
  status?: string;
  /** In which form the mail comes back; null: the report says only what it answers. */
  original?: string | null;
}): string {
  const id = kennung === null ? null : `<${kennung}@kogge.example>`;
  const teil = [
    `--grenze`,
    `Content-Type: ${original ?? ''}`,
    '',
    'From: kogge@kogge.example',
    'Subject: Neue Aufgabe',
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    '',
    '',
  ];
  return [
    'From: MAILER-DAEMON@mail.bremen.test (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: kogge@kogge.example',
    'Auto-Submitted: auto-replied',
    ...(original === null && id !== null ? [`In-Reply-To: ${id}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grenze"',
    '',
    '--grenze',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mail.bremen.test.',
    '',
    '--grenze',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.bremen.test',
    '',
    'Final-Recipient: rfc822; weg@bremen.test',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; 550 ${status} <weg@bremen.test>: Recipient address`,
    '    rejected: User unknown',
    '',
    ...(original === null ? [] : teil),
    '--grenze--',
    '',
  ].join('\r\n');
}
