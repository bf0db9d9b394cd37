/* A keyboard of macOS, called as Apple's headers say: for tests elsewhere. */

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef int32_t OSStatus;
typedef uint32_t OSType, UInt32, OptionBits;
typedef uint16_t UInt16, UniChar;
typedef uint8_t UInt8;
typedef unsigned long ItemCount, ByteCount, UniCharCount;

typedef struct { OSType eventClass; UInt32 eventKind; } EventTypeSpec;
typedef struct { OSType signature; UInt32 id; } EventHotKeyID;
typedef struct { UInt32 kind; EventHotKeyID id; } *EventRef;
typedef void *EventTargetRef, *EventHandlerRef, *EventHandlerCallRef, *EventHotKeyRef;
typedef OSStatus (*EventHandlerUPP)(EventHandlerCallRef, EventRef, void *);

enum { noErr = 0, eventNotHandledErr = -9874, eventHotKeyExistsErr = -9878 };
enum { KEYS = 8, EXCLUSIVE = 1 };

static char target, source, layouts[2];
static EventHandlerUPP handler;
static EventTypeSpec heard[2];
static struct { UInt32 code, modifiers; EventHotKeyID id; int used; } keys[KEYS];

int refuses, copies, french;
UInt32 taken_code = UINT32_MAX;
const void *kTISPropertyUnicodeKeyLayoutData = "layout";

EventTargetRef GetApplicationEventTarget(void) { return &target; }

OSStatus InstallEventHandler(EventTargetRef at, EventHandlerUPP made, ItemCount count,
                             const EventTypeSpec *list, void *data,
                             EventHandlerRef *out) {
    if (refuses || at != &target || count != 2 || handler || data) return -50;
    memcpy(heard, list, sizeof heard);
    handler = made;
    *out = &handler;
    return noErr;
}

OSStatus RemoveEventHandler(EventHandlerRef made) {
    if (made != &handler) return -50;
    handler = NULL;
    return noErr;
}

OSStatus RegisterEventHotKey(UInt32 code, UInt32 modifiers, EventHotKeyID id,
                             EventTargetRef at, OptionBits options,
                             EventHotKeyRef *out) {
    if (at != &target || options != EXCLUSIVE) return -50;
    if (code == taken_code) return eventHotKeyExistsErr;
    for (int i = 0; i < KEYS; i++)
        if (keys[i].used && keys[i].code == code && keys[i].modifiers == modifiers)
            return eventHotKeyExistsErr;
    for (int i = 0; i < KEYS; i++)
        if (!keys[i].used) {
            keys[i].code = code;
            keys[i].modifiers = modifiers;
            keys[i].id = id;
            keys[i].used = 1;
            *out = &keys[i];
            return noErr;
        }
    return -50;
}

OSStatus UnregisterEventHotKey(EventHotKeyRef key) {
    for (int i = 0; i < KEYS; i++)
        if (key == &keys[i] && keys[i].used) {
            keys[i].used = 0;
            return noErr;
        }
    return -50;
}

UInt32 GetEventKind(EventRef event) { return event->kind; }

OSStatus GetEventParameter(EventRef event, OSType name, OSType type, OSType *type_out,
                           ByteCount size, ByteCount *size_out, void *data) {
    if (name != '----' || type != 'hkid' || type_out || size_out) return -9870;
    if (size != sizeof event->id) return -9870;
    memcpy(data, &event->id, size);
    return noErr;
}

void *TISCopyCurrentASCIICapableKeyboardLayoutInputSource(void) {
    copies++;
    return &source;
}

void *TISGetInputSourceProperty(void *from, const void *name) {
    int right = from == &source && name == kTISPropertyUnicodeKeyLayoutData;
    return right ? layouts : NULL;
}

const UInt8 *CFDataGetBytePtr(void *data) { return data == layouts ? data : NULL; }

void CFRelease(void *what) { copies -= what == &source; }

UInt8 LMGetKbdType(void) { return 40; }

/* By the keys' codes: what they write alone, and with Shift. */
static const char american[2][52] = {
    "asdfghzxcv_bqweryt123465=97-80]ou[ip\nlj'k;\\,/nm.\t `\b",
    "ASDFGHZXCV_BQWERYT!@#$^%+(&_*)}OU{IP\nLJ\"K:|<?NM>\t ~\b"};
static const char azerty[2][52] = {
    "qsdfghwxcv@bazeryt&_\"'_(-__)_ _ou^ip\nlj_km`;=n,:\t <\b",
    "QSDFGHWXCV#BAZERYT123465_97_80_OU_IP\nLJ%KM_.+N?/\t >\b"};

OSStatus UCKeyTranslate(const void *layout, UInt16 code, UInt16 action, UInt32 state,
                        UInt32 keyboard, OptionBits options, UInt32 *dead,
                        UniCharCount room, UniCharCount *length, UniChar *written) {
    if (layout != layouts || action != 3 || state & ~2u || keyboard != 40) return -50;
    if (options != 1 || *dead || room < 1 || code >= 52) return -50;
    *length = 1;
    written[0] = (UniChar)(french ? azerty : american)[state == 2][code];
    return noErr;
}

/* What the user does; what is there now. */

int press(UInt32 code, UInt32 modifiers, UInt32 kind) {
    for (int i = 0; i < KEYS; i++)
        if (keys[i].used && keys[i].code == code && keys[i].modifiers == modifiers) {
            int wanted = 0;
            for (int k = 0; k < 2; k++)
                wanted |= heard[k].eventClass == 'keyb' && heard[k].eventKind == kind;
            if (!handler || !wanted) return 1;
            struct { UInt32 kind; EventHotKeyID id; } event = {kind, keys[i].id};
            return handler(NULL, (EventRef)&event, NULL);
        }
    return 1;
}

int tell_of_another(void) {
    struct { UInt32 kind; EventHotKeyID id; } event = {5, {'QMHK', 1}};
    return handler(NULL, (EventRef)&event, NULL);
}

int count(void) {
    int sum = 0;
    for (int i = 0; i < KEYS; i++) sum += keys[i].used;
    return sum;
}

int listens(void) { return handler != NULL; }
