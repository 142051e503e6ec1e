let audio: AudioContext | undefined;

/** A short, soft tone. Silent where sound is not allowed; the first call must follow a tap or a key. */
export function tone(hertz: number): void {
  try {
    audio ??= new AudioContext();
    audio.resume();
    const volume = audio.createGain();
    const voice = audio.createOscillator();
    const at = audio.currentTime;
    voice.frequency.value = hertz;
    // It swells and fades: a sudden edge would be a click.
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.12, at + 0.15);
    volume.gain.linearRampToValueAtTime(0, at + 1.2);
    voice.connect(volume).connect(audio.destination);
    voice.start(at);
    voice.stop(at + 1.2);
  } catch {
    // No sound here: everything is also written on the screen.
  }
}
