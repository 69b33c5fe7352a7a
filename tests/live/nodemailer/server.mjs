// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0
//
// A real submission server for nodemailer_test.py: implicit TLS on one port, STARTTLS on another.
// The first line of standard input is a JSON object: host, certificate, key (files), mechanisms,
// username, password, token. Answers on standard output, one JSON object a line: the ports, then
// each sign-in and each message, raw and as mailparser reads it. Ends with its standard input.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import mailparser from 'mailparser';
import { SMTPServer } from 'smtp-server';

const lines = createInterface({ input: process.stdin });
lines.once('line', start);
lines.on('close', () => process.exit(0));

async function start(line) {
  const order = JSON.parse(line);
  const options = {
    name: order.host,
    banner: 'nodemailer',
    cert: readFileSync(order.certificate),
    key: readFileSync(order.key),
    authMethods: order.mechanisms,
    disableReverseLookup: true,
    size: 100_000,
    onAuth: (auth, session, callback) => judge(order, auth, session, callback),
    onData: take,
  };
  tell({
    implicit_tls: await listen({ ...options, secure: true }),
    starttls: await listen(options),
  });
}

async function listen(options) {
  const server = new SMTPServer(options);
  server.on('error', (error) => tell({ trouble: error.message }));
  const listener = server.listen(0, '127.0.0.1');
  await new Promise((ready) => listener.once('listening', ready));
  return listener.address().port;
}

function judge(order, auth, session, callback) {
  const isRight = auth.username === order.username
    && (auth.method === 'XOAUTH2' ? auth.accessToken === order.token
      : auth.password === order.password);
  tell({ sign_in: auth.method, right: isRight, secure: session.secure });
  if (isRight)
    return callback(null, { user: auth.username });
  // smtp-server makes XOAUTH2's error challenge of data; the other mechanisms do not use it.
  callback(null, { data: { status: '401', schemes: 'bearer', scope: 'https://mail.test/' } });
}

function take(stream, session, callback) {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  stream.on('end', async () => {
    try {
      const raw = Buffer.concat(chunks);
      tell({
        raw: raw.toString('base64'),
        greeted_as: session.hostNameAppearsAs,
        secure: session.secure,
        envelope: session.envelope,
        read: readBack(await mailparser.simpleParser(raw)),
      });
      callback(null, 'OK: queued as 4711');
    } catch (error) {
      callback(error);
    }
  });
}

function readBack(mail) {
  return {
    from: mail.from?.value,
    to: mail.to?.value,
    subject: mail.subject,
    date: mail.date,
    messageId: mail.messageId,
    headers: mail.headerLines.map(({ key }) => key),
    autoSubmitted: mail.headers.get('auto-submitted'),
    language: mail.headers.get('content-language'),
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.length,
  };
}

function tell(fact) {
  process.stdout.write(JSON.stringify(fact) + '\n');
}
