import calendar from 'ical-generator';

/** A day to put into a calendar. */
interface Day {
  date: string;
  time?: string;
  minutes?: number;
}

/**
 * Makes a calendar file and offers it as a download. Import this file when a reader asks for it: the library
 * comes along, and most never ask. The hour has no time zone, so that it stays what the reader wrote.
 * @param day when
 * @param title the only words in the file; neutral, because calendars are shared and shown on locked screens
 */
export function saveDay({ date, time, minutes = 30 }: Day, title: string): void {
  const start = new Date(`${date}T${time ?? '00:00'}`);
  const file = calendar({ prodId: { company: 'calendar', product: 'day' } });
  file.createEvent({
    start,
    ...(time ? { end: new Date(start.getTime() + minutes * 60_000), floating: true } : { allDay: true }),
    summary: title,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.toString()], { type: 'text/calendar' }));
  link.download = 'reminder.ics';
  link.click();
  // Some browsers read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
